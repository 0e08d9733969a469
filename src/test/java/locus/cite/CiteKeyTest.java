package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiteKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Harrison, harrison", "Müller, muller", "Łódź, lodz", "Ørsted, orsted", "Großmann, grossmann", "O’Brien, obrien", "Сталин, stalin",
    "Καβάφης, kabaphes", "北京, beijing", "김소월, gimsowol", "…, cited"
  })
  void aKeyIsOfAsciiAlone(String name, String key) {
    assertEquals(key, CiteKey.of(name));
  }
}
