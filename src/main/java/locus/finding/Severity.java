package locus.finding;

/** How much a finding weighs. */
public enum Severity {
  /** The edition is not baked. */
  ERROR,
  /** The edition is baked; the editor should look. */
  WARNING
}
