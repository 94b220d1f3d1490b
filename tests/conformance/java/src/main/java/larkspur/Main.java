package larkspur;

import java.util.List;

/** The official Java SDK, unmodified: prints a JSON line a call. Where the platform is, the environment says. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    List<Report.Step> parts =
        List.of(
            Tokens::run, SeedPage::run, Contact::run, Im::run, Bitable::run, Errors::run, RawCalls::run);
    int status = 0;
    for (Report.Step part : parts) {
      // What failed has printed its line; the other parts tell more.
      try {
        part.run();
      } catch (Exception failure) {
        failure.printStackTrace();
        status = 1;
      }
    }
    // The SDK's HTTP client keeps threads.
    System.exit(status);
  }
}
