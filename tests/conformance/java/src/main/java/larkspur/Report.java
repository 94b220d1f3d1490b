package larkspur;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.lark.oapi.core.response.BaseResponse;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Prints a JSON line for each call of the SDK. */
final class Report {
  interface Check<R> {
    void hold(R answer) throws Exception;
  }

  interface Step {
    void run() throws Exception;
  }

  private static final Gson gson = new Gson();

  private Report() {}

  /** Makes a call that must succeed and gives its answer. */
  static <R extends BaseResponse<?>> R call(String name, Callable<R> send) {
    return call(name, send, answer -> {});
  }

  /** Makes a call that must succeed, checks its answer and gives it. Throws where the call did not succeed. */
  static <R extends BaseResponse<?>> R call(String name, Callable<R> send, Check<R> check) {
    Object[] kept = new Object[1];
    step(
        name,
        () -> {
          R answer = send.call();
          if (!answer.success()) {
            throw new IllegalStateException(
                "code is " + answer.getCode() + ", not 0: " + answer.getMsg() + " (log id " + answer.getRequestId() + ")");
          }
          expectTrue("the answer has a log id", answer.getRequestId() != null);
          check.hold(answer);
          kept[0] = answer;
        });
    @SuppressWarnings("unchecked")
    R answer = (R) kept[0];
    return answer;
  }

  /** Runs one step and prints its line; throws where the step throws. */
  static void step(String name, Step step) {
    JsonObject line = new JsonObject();
    line.addProperty("name", name);
    try {
      step.run();
      line.addProperty("ok", true);
    } catch (Exception failure) {
      line.addProperty("ok", false);
      line.addProperty("detail", failure.toString());
      throw new IllegalStateException(name, failure);
    } finally {
      System.out.println(gson.toJson(line));
    }
  }

  static void expectEqual(String what, Object actual, Object expected) {
    if (!Objects.deepEquals(actual, expected)) {
      throw new IllegalStateException(what + " is " + gson.toJson(actual) + ", not " + gson.toJson(expected));
    }
  }

  static void expectTrue(String what, boolean holds) {
    if (!holds) throw new IllegalStateException(what + " does not hold");
  }

  /** A text that must be there. */
  static String given(String what, String value) {
    if (value == null || value.isEmpty()) throw new IllegalStateException(what + " is missing");
    return value;
  }
}
