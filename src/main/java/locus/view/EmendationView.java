package locus.view;

import locus.html.Html;

/**
 * A line of the apparatus: "p2 tasks] taslks transcription; corrected."
 *
 * @param id the line's own address, {@code v5}
 * @param type what was done, by its macro's name: {@code corr}, {@code sic} ...
 * @param label the place, {@code 19} or {@code 25 n13}
 * @param href the very word in the text
 * @param kind what was done, in a word ("corrected", "supplied", "kept")
 * @param reading what the edition prints
 * @param otherLabel whose reading the other one is ("transcription", "read perhaps"), or empty
 * @param other the reading not printed, or empty
 * @param certainty how sure the editor is, in a word, or empty
 * @param note the reason, or empty
 */
public record EmendationView(
    String id,
    String type,
    String label,
    String href,
    String kind,
    Html reading,
    String otherLabel,
    Html other,
    String certainty,
    Html note) {}
