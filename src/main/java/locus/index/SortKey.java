package locus.index;

import java.util.Arrays;
import java.util.List;

/** What stands for a heading in comparisons: the collation keys of its parts (UTS #10), and the heading itself for a tie. */
record SortKey(List<byte[]> parts, String heading) implements Comparable<SortKey> {

  @Override
  public int compareTo(SortKey other) {
    for (int part = 0; part < parts.size(); part++) {
      int order = Arrays.compareUnsigned(parts.get(part), other.parts.get(part));
      if (order != 0) {
        return order;
      }
    }
    return heading.compareTo(other.heading);
  }
}
