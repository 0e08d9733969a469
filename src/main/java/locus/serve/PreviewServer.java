package locus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * The baked site over HTTP, on loopback only. Each page gets one script more, which loads it again when there is a newer bake.
 *
 * <p>A request under another host's name is refused: a foreign page could otherwise read the preview by a name that it lets point
 * here (DNS rebinding).
 */
final class PreviewServer implements AutoCloseable {

  private static final String SCRIPT = "/-/reload.js";
  private static final String CHANGES = "/-/changes";
  private static final String NOTHING_YET =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not baked yet</title><p>The edition has errors; there is no page yet.</p>";
  private static final int STILL_HERE_MILLISECONDS = 10_000;

  private final HttpServer server;
  private final SiteFiles files;
  private final Bakes bakes;
  private final byte[] script;

  /**
   * Begins to serve.
   *
   * @param port 0 for any that is free
   * @throws BindException when the port is taken
   */
  PreviewServer(Path site, Bakes bakes, int port) throws BindException {
    this.files = new SiteFiles(site);
    this.bakes = bakes;
    try (InputStream bytes = PreviewServer.class.getResourceAsStream("/locus/serve/reload.js")) {
      this.script = bytes.readAllBytes();
      this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    } catch (BindException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool(PreviewServer::daemon)); // each open page holds one while it waits
    server.start();
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
      if (!isOurs(exchange)) {
        send(exchange, 403, "text/plain; charset=utf-8", "This preview answers to 127.0.0.1 and localhost.\n".getBytes(StandardCharsets.UTF_8));
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain; charset=utf-8", new byte[0]);
      } else if (path.equals(CHANGES) && exchange.getRequestMethod().equals("GET")) {
        tell(exchange);
      } else if (path.equals(SCRIPT)) {
        send(exchange, 200, "text/javascript; charset=utf-8", script);
      } else {
        file(exchange, path);
      }
    }
  }

  private boolean isOurs(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1 && hosts.get(0).matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    if (bakes.reading(() -> files.isFolderWithoutStroke(path))) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/");
      send(exchange, 301, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    long bake = bakes.now().number(); // asked first: an old number with new bytes costs one loading more, the other way round loses one
    Optional<SiteFiles.Found> found = bakes.reading(() -> files.at(path));
    Optional<SiteFiles.Found> answer = found.or(() -> bakes.reading(() -> files.at("/404.html")));
    if (answer.isEmpty()) {
      send(exchange, 503, "text/html; charset=utf-8", withScript(NOTHING_YET.getBytes(StandardCharsets.UTF_8), bake));
    } else {
      byte[] bytes = answer.get().isPage() ? withScript(answer.get().bytes(), bake) : answer.get().bytes();
      send(exchange, found.isPresent() ? 200 : 404, answer.get().type(), bytes);
    }
  }

  /** After all else, where a browser takes a script in any page. */
  private static byte[] withScript(byte[] page, long bake) {
    byte[] tag = ("<script src=\"" + SCRIPT + "\" data-bake=\"" + bake + "\"></script>\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[page.length + tag.length];
    System.arraycopy(page, 0, whole, 0, page.length);
    System.arraycopy(tag, 0, whole, page.length, tag.length);
    return whole;
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean headOnly = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(status, headOnly ? -1 : bytes.length);
    if (!headOnly) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Server-sent events (HTML Standard, 9.2): the state now, and each later one, until the page is left. */
  private void tell(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    try {
      Bakes.State told = bakes.now();
      out.write(event(told));
      out.flush();
      while (true) {
        Bakes.State next = bakes.after(told, STILL_HERE_MILLISECONDS);
        out.write(next.equals(told) ? ":\n\n".getBytes(StandardCharsets.UTF_8) : event(next));
        out.flush();
        told = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] event(Bakes.State state) {
    var event = new StringBuilder("id: ").append(state.number()).append('\n');
    state.faults().lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append(state.faults().isEmpty() ? "data:\n\n" : "\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
