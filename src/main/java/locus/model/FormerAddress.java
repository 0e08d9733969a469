package locus.model;

/**
 * An address that was once accepted and bears nothing of its own any more: it leads to where its words went, or says that they are
 * gone.
 *
 * @param kind what stood there
 * @param page path of the page it is on, without ending; the page itself may be gone
 * @param id its fragment; empty for the page
 * @param opening the first words of what stood there
 * @param toPage path of the page that has the words now; empty where they are gone
 * @param toId the fragment there; empty for the page
 * @param isBeside whether the words stand on the same page, in a passage, section or note that can bear this address too
 * @param reason why it was given up; empty where the words went elsewhere
 */
public record FormerAddress(
    Kind kind, String page, String id, String opening, String toPage, String toId, boolean isBeside, String reason) {

  /** What stood there. */
  public enum Kind { PAGE, SECTION, PASSAGE, NOTE, WITNESS, ENTRY }

  /** Whether the words are gone. */
  public boolean isRetired() {
    return toPage.isEmpty();
  }
}
