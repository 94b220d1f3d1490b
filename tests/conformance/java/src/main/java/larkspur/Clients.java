package larkspur;

import com.lark.oapi.Client;

/** Clients of the apps that the environment names. */
final class Clients {
  static final String URL = setting("URL");
  static final String TENANT_KEY = setting("TENANT_KEY");

  /** A self-built app with every scope. */
  static final String APP_ID = setting("APP_ID");

  static final String APP_SECRET = setting("APP_SECRET");
  static final Client client = Client.newBuilder(APP_ID, APP_SECRET).openBaseUrl(URL).build();

  /** A store app with every scope. */
  static final String STORE_APP_ID = setting("STORE_APP_ID");

  static final String STORE_APP_SECRET = setting("STORE_APP_SECRET");

  /** A self-built app without scopes. */
  static final String BARE_APP_ID = setting("BARE_APP_ID");

  static final String BARE_APP_SECRET = setting("BARE_APP_SECRET");

  private Clients() {}

  private static String setting(String name) {
    String value = System.getenv("LARKSPUR_" + name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("LARKSPUR_" + name + " is not set; npm run conformance sets it.");
    }
    return value;
  }
}
