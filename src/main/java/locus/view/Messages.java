package locus.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The words a reader meets that are no part of an edition, in the edition's language; in English where there are none in it. */
public final class Messages {

  private Messages() {}

  /**
   * The words by their keys; {@code language} is the one they are in.
   *
   * @param language BCP 47; its first part chooses {@code messages_xx.properties}
   */
  public static Map<String, String> of(String language) {
    Map<String, String> words = new LinkedHashMap<>();
    add("/locus/messages.properties", words);
    String own = language.split("-", 2)[0];
    add("/locus/messages_" + own + ".properties", words);
    return words;
  }

  private static void add(String resource, Map<String, String> words) {
    try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return;
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      properties.stringPropertyNames().stream().sorted().forEach(key -> words.put(key, properties.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
