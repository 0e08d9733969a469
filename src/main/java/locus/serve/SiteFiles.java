package locus.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a baked site by the paths of a request, as a static host finds them. Nothing outside the site is found. */
record SiteFiles(Path site) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"), Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("csv", "text/csv; charset=utf-8"), Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"), Map.entry("avif", "image/avif"), Map.entry("woff2", "font/woff2"), Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"), Map.entry("mp3", "audio/mpeg"), Map.entry("ogg", "audio/ogg"), Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"));

  /** What is answered: the file's bytes and media type. */
  record Found(byte[] bytes, String type) {
    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  /** The file at a path such as {@code /book/ch01.html}, where a folder stands for its {@code index.html}. */
  Optional<Found> at(String path) {
    return inside(path).map(file -> Files.isDirectory(file) ? file.resolve("index.html") : file).filter(Files::isRegularFile).map(SiteFiles::read);
  }

  /** Whether the path is that of a folder, written without the stroke at the end by which relative links go right. */
  boolean isFolderWithoutStroke(String path) {
    return !path.endsWith("/") && inside(path).filter(Files::isDirectory).isPresent();
  }

  private Optional<Path> inside(String path) {
    try {
      Path file = site.resolve(path.replaceFirst("^/+", "")).normalize();
      return file.startsWith(site) && Files.exists(file) && file.toRealPath().startsWith(site.toRealPath()) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Found read(Path file) {
    String name = file.getFileName().toString();
    try {
      return new Found(Files.readAllBytes(file), TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
