package locus.view;

import java.util.List;

/**
 * A release in the list of them; a part of {@link ReleasesView}.
 *
 * @param id {@code r1.0.0}
 * @param name "Release 1.0.0", with its address
 * @param date in reader's words, or empty
 * @param doi with its address, or {@link LinkView#NONE}
 * @param note what is new in it, in the editor's words, or empty
 * @param changes pages that show what has changed in it and since, with a count
 * @param archive the whole release as one file
 * @param checksum of that file
 */
public record ReleaseView(
    String id, LinkView name, String date, LinkView doi, String note, List<LinkView> changes, LinkView archive, String checksum) {}
