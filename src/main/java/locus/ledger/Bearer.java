package locus.ledger;

import locus.model.SourceRef;

/**
 * What bears an address: a page, a section, a passage, a note, a page of the witness or an entry, in the ledger or today.
 *
 * @param address as accepted; of today's passages and notes the provisional one
 * @param opening its first words, to be quoted
 * @param words its fingerprint
 * @param place where it is written: in the ledger or in the sources
 */
record Bearer(Kind kind, Address address, String opening, Fingerprint words, SourceRef place) {

  String page() {
    return address.page();
  }

  String id() {
    return address.id();
  }

  int length() {
    return words.length();
  }
}
