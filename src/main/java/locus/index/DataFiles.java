package locus.index;

/** The files in which an edition's indexes are handed to programs, relative to the site's root. */
public final class DataFiles {

  /** Entries, forms, authorities, locators. */
  public static final String INDEX = "data/index.json";

  /** One line a mention. */
  public static final String CONCORDANCE = "data/concordance.csv";

  /** One line a mark of the chart. */
  public static final String CHART = "data/chart.csv";

  /** The words around each mention, as a script that pages read at first use. */
  public static final String CONTEXTS = "data/contexts.js";

  /** Entries with GND identifiers. */
  public static final String BEACON = "data/beacon-gnd.txt";

  private DataFiles() {}
}
