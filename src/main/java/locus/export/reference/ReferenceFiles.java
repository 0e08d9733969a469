package locus.export.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import locus.cite.CitedWork;
import locus.cite.PageAddress;
import locus.cite.ReferenceFormat;
import locus.cite.Terms;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Document;
import locus.model.Edition;

/**
 * The edition and each of its texts for reference managers: {@code downloads/<edition-id>.bib}, {@code .ris}, {@code .csl.json}. Where
 * the edition has one text, that is the work, and stands there once.
 */
public record ReferenceFiles(Map<String, String> words) implements Exporter {

  private record Addressed(CitedWork work, String address) {}

  @Override
  public List<Finding> write(Edition edition, Path site) {
    List<Addressed> works = works(edition, new Terms(words));
    for (ReferenceFormat format : ReferenceFormat.all()) {
      List<String> written = works.stream().map(one -> format.writer().write(one.work(), one.address(), "")).toList();
      write(site.resolve(format.file(edition)), format.joined(written));
    }
    return List.of();
  }

  /** What is cited, each with its address, under keys that differ. */
  private static List<Addressed> works(Edition edition, Terms terms) {
    var works = new ArrayList<Addressed>();
    Map<String, Integer> keys = new HashMap<>();
    for (Document page : edition.documents()) {
      boolean cited = edition.texts().size() == 1 ? page.kind() == Document.Kind.TEXT : page.kind() == Document.Kind.TEXT || page.kind() == Document.Kind.HOME;
      if (cited) {
        CitedWork work = CitedWork.of(edition, page, terms);
        int again = keys.merge(work.key(), 1, Integer::sum);
        works.add(new Addressed(again == 1 ? work : work.withKey(work.key() + "-" + again), PageAddress.of(edition, page.href())));
      }
    }
    return works;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
