package locus.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview with an oven of the test's own: a bake copies the source into a page, or says what is wrong with it. */
class PreviewTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path site;
  private Preview preview;

  @BeforeEach
  void a_preview() throws IOException {
    site = folder.resolve("output");
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(site.resolve("book"));
    Files.writeString(site.resolve("404.html"), "<!DOCTYPE html><title>Lost</title>");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    write("first");
    preview = new Preview(folder, site, 0, this::bake);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  private String bake() {
    try {
      String source = Files.readString(folder.resolve("content/text.adoc"));
      if (source.startsWith("error")) {
        return "S-001 error\n  " + source;
      }
      Files.writeString(site.resolve("index.html"), "<!DOCTYPE html><p>" + source);
      Files.writeString(site.resolve("book/index.html"), "<!DOCTYPE html><p>book");
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_page_is_served_with_one_script_more() throws Exception {
    HttpResponse<String> page = get("");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    assertTrue(page.body().matches("(?s)<!DOCTYPE html><p>first<script src=\"/-/reload.js\" data-bake=\"\\d+\"></script>\n"), page.body());
    assertTrue(get("-/reload.js").body().contains("EventSource"));
  }

  @Test
  void a_folder_stands_for_its_index() throws Exception {
    assertTrue(get("book/").body().contains("<p>book"));
    HttpResponse<String> without = get("book");
    assertEquals(301, without.statusCode());
    assertEquals("/book/", without.headers().firstValue("Location").orElse(""));
  }

  @Test
  void what_is_not_there_is_answered_with_the_page_for_lost_addresses() throws Exception {
    HttpResponse<String> page = get("nowhere.html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("Lost"), page.body());
  }

  @Test
  void nothing_outside_the_site_is_served() throws Exception {
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
    for (String path : new String[] {"/../secret.txt", "/%2e%2e/secret.txt", "//../secret.txt", "/book/..%2f..%2fsecret.txt", "/link.txt", "/%00"}) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
      assertFalse(answer.contains("\r\n\r\nsecret"), path + ": " + answer);
      assertTrue(answer.startsWith("HTTP/1.1 4"), path + ": " + answer);
    }
  }

  @Test
  void only_loopback_is_listened_on_and_only_by_its_own_names() throws Exception {
    assertEquals("127.0.0.1", preview.address().getHost());
    assertTrue(raw("GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200"));
    assertTrue(raw("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 403"));
  }

  @Test
  void nothing_but_reading_is_allowed() throws Exception {
    var request = HttpRequest.newBuilder(preview.address()).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertEquals(405, client.send(request, BodyHandlers.ofString()).statusCode());
    HttpResponse<String> head = client.send(HttpRequest.newBuilder(preview.address()).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
  }

  @Test
  void a_taken_port_is_told() {
    assertThrows(BindException.class, () -> new Preview(folder, site, preview.address().getPort(), this::bake));
  }

  @Test
  void a_change_bakes_again_and_is_told_to_the_page() throws Exception {
    Thread watcher = watching();
    Iterator<String> events = events();
    String first = next(events, "id: ");
    write("second, and longer");
    String second = next(events, "id: ");
    assertFalse(first.equals(second), first);
    assertTrue(get("").body().contains("<p>second, and longer"));
    write("error of the editor");
    assertEquals(second, next(events, "id: "));
    assertEquals("data: S-001 error", next(events, "data: "));
    assertTrue(get("").body().contains("<p>second, and longer"), "the last sound site stays");
    write("third");
    assertFalse(second.equals(next(events, "id: ")));
    watcher.interrupt();
    watcher.join(LONG.toMillis());
    assertFalse(watcher.isAlive());
  }

  @Test
  void before_there_is_a_site_the_errors_are_shown() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    try (var bare = new Preview(folder, empty, 0, () -> "S-001 error")) {
      HttpResponse<String> page = client.send(HttpRequest.newBuilder(bare.address()).build(), BodyHandlers.ofString());
      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("/-/reload.js"), page.body());
    }
  }

  private void write(String words) throws IOException {
    Files.writeString(folder.resolve("content/text.adoc"), words);
  }

  private Thread watching() {
    var watcher =
        new Thread(
            () -> {
              try {
                preview.watch();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    watcher.setDaemon(true);
    watcher.start();
    return watcher;
  }

  private Iterator<String> events() throws Exception {
    HttpResponse<Stream<String>> events = client.send(HttpRequest.newBuilder(preview.address().resolve("/-/changes")).timeout(LONG).build(), BodyHandlers.ofLines());
    assertEquals("text/event-stream", events.headers().firstValue("Content-Type").orElse(""));
    return events.body().iterator();
  }

  private static String next(Iterator<String> lines, String beginning) {
    String line = lines.next();
    while (!line.startsWith(beginning)) {
      line = lines.next();
    }
    return line;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(preview.address() + path)).timeout(LONG).build(), BodyHandlers.ofString());
  }

  /** A request as no decent client would write it. */
  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), preview.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new StringBuilder();
      var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        answer.append(line).append("\r\n");
      }
      return answer.toString();
    }
  }
}
