package locus.source;

import java.util.List;
import locus.finding.Finding;
import locus.model.Edition;

/**
 * What reading an edition folder gives.
 *
 * @param edition as far as it could be read; without works
 * @param findings sorted by file and line; where one is an error the edition is not to be published
 */
public record Reading(Edition edition, List<Finding> findings) {
  public Reading {
    findings = List.copyOf(findings);
  }
}
