package locus.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import locus.finding.Rule;
import locus.model.Image;
import locus.model.SourceRef;

/** Pictures and recordings that a source shows: they must lie inside {@code content/}. */
final class Images {
  private static final Pattern REMOTE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:px)?");

  private final Path content;
  private final LocalLinks links;
  private final MissingFile missing;
  private final Findings findings;
  private final Map<Path, int[]> sizes = new HashMap<>();

  Images(Path content, LocalLinks links, MissingFile missing, Findings findings) {
    this.content = content;
    this.missing = missing;
    this.links = links;
    this.findings = findings;
  }

  static boolean isRemote(String target) {
    return REMOTE.matcher(target).matches();
  }

  /** The path relative to the page, with {@code imagesdir} before it where it is not absolute. */
  static String path(Element element, String target) {
    String directory = element.get("imagesdir");
    return directory.isEmpty() || isRemote(target) || target.startsWith("/") ? target : directory.replaceAll("/+$", "") + "/" + target;
  }

  /** A picture of the edition's own. Its size is read from the file where the editor gives none. */
  Image image(Element element, String target, String alternative, String page, SourceRef place) {
    Path file = find(target, page, place);
    int width = pixels(element.get("width"));
    int height = pixels(element.get("height"));
    int[] own = width > 0 && height > 0 ? new int[] {width, height} : sizes.computeIfAbsent(file, Images::sizeOf);
    if (own[0] > 0 && own[1] > 0 && element.get("width").isEmpty() && element.get("height").isEmpty()) {
      width = own[0];
      height = own[1];
    } else if (own[0] > 0 && own[1] > 0 && width > 0) {
      height = height > 0 ? height : Math.round((float) width * own[1] / own[0]);
    } else if (own[0] > 0 && own[1] > 0 && height > 0) {
      width = Math.round((float) height * own[0] / own[1]);
    }
    links.add(page, element.get("link"), place);
    return new Image(target, alternative, width, height, element.get("link"));
  }

  /** The file, with a finding where there is none. */
  Path find(String target, String page, SourceRef place) {
    Path file = content.resolve(page).resolveSibling(target.replace("%20", " ")).normalize();
    if (!file.startsWith(content) || target.startsWith("/")) {
      findings.add(Rule.INCLUDES_STAY_INSIDE, place, "The file " + target + " lies outside content/.");
    } else if (!Files.isRegularFile(file)) {
      findings.add(Rule.IMAGES_EXIST, place, "There is no file " + content.getParent().relativize(file).toString().replace('\\', '/') + " to show." + missing.meant(file));
    } else if (isPartial(content.relativize(file))) {
      findings.add(Rule.IMAGES_EXIST, place, "The file " + target + " is not published: its name begins with _ or a full stop.");
    }
    return file;
  }

  private static boolean isPartial(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString).anyMatch(name -> name.startsWith("_") || name.startsWith("."));
  }

  static int pixels(String written) {
    Matcher pixels = PIXELS.matcher(written);
    return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
  }

  private static int[] sizeOf(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return new int[] {0, 0};
      }
      return file.toString().endsWith(".svg") ? sizeOfSvg(file) : sizeOfRaster(file);
    } catch (IOException e) {
      // A size is a comfort; a picture that no reader knows is shown without.
      return new int[] {0, 0};
    }
  }

  /** From the header, without decoding the picture. */
  private static int[] sizeOfRaster(Path file) throws IOException {
    ImageIO.setUseCache(false);
    try (InputStream bytes = Files.newInputStream(file); ImageInputStream input = ImageIO.createImageInputStream(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return new int[] {0, 0};
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return new int[] {reader.getWidth(0), reader.getHeight(0)};
      } finally {
        reader.dispose();
      }
    }
  }

  private static int[] sizeOfSvg(Path file) throws IOException {
    String svg = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Matcher root = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL).matcher(svg);
    if (!root.find()) {
      return new int[] {0, 0};
    }
    int width = number(root.group(), "\\bwidth=[\"']([\\d.]+)(?:px)?[\"']");
    int height = number(root.group(), "\\bheight=[\"']([\\d.]+)(?:px)?[\"']");
    if (width > 0 && height > 0) {
      return new int[] {width, height};
    }
    return new int[] {
      number(root.group(), "viewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)"),
      number(root.group(), "viewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+[\\d.]+[\\s,]+([\\d.]+)")
    };
  }

  private static int number(String tag, String pattern) {
    Matcher number = Pattern.compile(pattern).matcher(tag);
    return number.find() ? Math.round(Float.parseFloat(number.group(1))) : 0;
  }
}
