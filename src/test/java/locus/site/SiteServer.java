package locus.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;

/**
 * A static host on loopback, as plain as they come: files by their names, {@code index.html} for a folder, {@code 404.html} for
 * anything else. A site that knows its public address is served under that address's path.
 */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2", "font/woff2",
          "png", "image/png", "json", "application/json", "xml", "application/xml", "txt", "text/plain; charset=utf-8");

  private final Site site;
  private final String base;
  private final HttpServer server;
  private final ExecutorService answering = Executors.newFixedThreadPool(4); // a browser that reads slowly keeps nobody else waiting

  SiteServer(Site site) throws IOException {
    this.site = site;
    Element canonical = site.document("index.html").selectFirst("link[rel=canonical]");
    this.base = canonical == null ? "/" : URI.create(canonical.attr("href")).resolve(".").getPath();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(answering);
    server.start();
  }

  /** The full address of a page. */
  String address(String page) {
    return origin() + base + page;
  }

  /** Scheme, machine and port. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Whether a path is answered with a file. */
  boolean has(String path) {
    return path.startsWith(base) && Files.isRegularFile(file(path));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean found = has(path);
    Path file = found ? file(path) : site.file("404.html");
    byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    if (body.length > 0 && type.matches("(text/|application/json).*")) { // as every static host does
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = zipped(body);
    }
    exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] zipped(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private Path file(String path) {
    Path file = site.root().resolve(path.substring(base.length())).normalize();
    Path inside = file.startsWith(site.root()) ? file : site.root().resolve("404.html");
    return Files.isDirectory(inside) ? inside.resolve("index.html") : inside;
  }

  @Override
  public void close() {
    server.stop(0);
    answering.shutdownNow();
  }
}
