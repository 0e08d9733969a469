package locus.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;

/**
 * JBake's settings: the edition's {@code jbake.properties} over JBake's own defaults. JBake itself reads them by way of builders that
 * look at every class by reflection, which takes longer than to bake the essay's page.
 */
final class Settings {

  private Settings() {}

  static CompositeConfiguration of(Path folder) {
    var settings = new CompositeConfiguration();
    settings.setListDelimiterHandler(lists());
    Path own = folder.resolve(ConfigUtil.CONFIG_FILE);
    try {
      if (Files.exists(own)) {
        add(settings, Files.newInputStream(own));
      }
      add(settings, ConfigUtil.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE));
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException("Cannot read " + own, e);
    }
    return settings;
  }

  private static void add(CompositeConfiguration settings, InputStream file) throws IOException, ConfigurationException {
    var properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(lists());
    properties.setIncludesAllowed(false);
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.read(reader);
    }
    settings.addConfiguration(properties);
  }

  private static DefaultListDelimiterHandler lists() {
    return new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);
  }
}
