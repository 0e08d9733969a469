package locus.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one Chromium that all tests share. A test class asks for it with {@code @ExtendWith(Browser.Shared.class)} and a parameter;
 * each test opens a context of its own, which is a fresh profile.
 */
final class Browser implements AutoCloseable {
  /** The last flag keeps a faulty page from reaching anything but this machine. */
  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Path program = new Chromium(System.getenv(), Path.of(playwright.chromium().executablePath())).program();
    chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  /** A fresh profile at a desk: 1180 by 800, which is too narrow for notes beside the text, a mouse, light. */
  BrowserContext desk() {
    return open(options());
  }

  /** A fresh profile of any other kind. */
  BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(60_000);
    return context;
  }

  /** What {@link #desk} opens, to be changed. */
  static com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1180, 800);
  }

  /** A phone: 390 by 780, a finger instead of a mouse. */
  static com.microsoft.playwright.Browser.NewContextOptions phone() {
    return options().setViewportSize(390, 780).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2);
  }

  /** Waits until a page is set as a whole: till its first screen is painted, what lies below has only a supposed height (early.js). */
  static void waitSet(Page page) {
    page.waitForFunction("() => document.adoptedStyleSheets.every(sheet => [...sheet.cssRules].every(rule => !rule.cssText.includes('content-visibility')))");
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** Hands the browser to tests; it is started once and closed after the last test. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot().getStore(Namespace.create(Browser.class)).getOrComputeIfAbsent(Browser.class, type -> new Browser(), Browser.class);
    }
  }
}
