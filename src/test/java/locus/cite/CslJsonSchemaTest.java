package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we call CSL-JSON is CSL-JSON by the schema of the Citation Style Language. */
class CslJsonSchemaTest {

  private static Validator schema;
  private static URI uri;

  @BeforeAll
  static void read() throws IOException {
    schema = new ValidatorFactory().withDialect(new Dialects.Draft7Dialect()).withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    uri = schema.registerSchema(Files.readString(Path.of("src/test/resources/csl-schema/csl-data.json")));
  }

  private static List<String> faults(String items) {
    return schema.validate(uri, items).getErrors().stream().map(fault -> fault.getInstanceLocation() + " " + fault.getError()).toList();
  }

  @Test
  void works_of_every_kind_with_every_sort_of_name_and_date() {
    List<String> items = new ArrayList<>();
    for (CitedWork.Kind kind : CitedWork.Kind.values()) {
      for (String issued : List.of("", "1979", "1979-12", "1979-12-24", "about 1932")) {
        items.add(CslJson.of(
            new CitedWork(
                kind, "key", "A “title”", PersonName.of("King, Jr., Martin Luther; Jan van der Berg; Plato; Ministry of Food,"), PersonName.of("Eve Ditor"),
                "Past & Present", "12", "3", "3–9", "A House", "London", issued, "digital edition", "en-GB", "10.1000/182"),
            "https://example.org/view.html#p19", "Passage 19"));
      }
      items.add(CslJson.of(new CitedWork(kind, "key", "", List.of(), List.of(), "", "", "", "", "", "", "", "digital edition", "", ""), "", ""));
    }
    assertEquals(24, items.size());
    assertEquals(List.of(), faults("[" + String.join(",", items) + "]"));
  }

  @Test
  void the_schema_is_asked() {
    assertFalse(faults("[{\"id\": \"key\", \"type\": \"essay\"}]").isEmpty());
    assertFalse(faults("[{\"id\": \"key\", \"type\": \"book\", \"author\": \"Plato\"}]").isEmpty());
  }
}
