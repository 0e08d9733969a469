package locus.source;

import java.util.Arrays;
import java.util.List;
import locus.finding.Rule;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Figure;
import locus.model.Inline;
import locus.model.Link;
import locus.model.Paragraph;
import locus.model.Recording;
import locus.model.Words;

/** Records of pictures, sound and film. What lies on another host becomes a link: no page may ask for it. */
final class MediaRecords {
  private final PageContext page;
  private final InlineRecords inlines;

  MediaRecords(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  boolean isRemote(Element element) {
    return Images.isRemote(address(element));
  }

  /** The address, with a video's host where the source names only that: {@code video::id[youtube]}. */
  private String address(Element element) {
    String target = Entities.decode(words(element.get("target")));
    return switch (element.is("video") ? element.get("poster") : "") {
      case "youtube" -> "https://www.youtube.com/watch?v=" + target.split("[/,]")[0];
      case "vimeo" -> "https://vimeo.com/" + target;
      case "wistia" -> "https://fast.wistia.net/embed/iframe/" + target;
      default -> Images.path(element, target);
    };
  }

  private String words(String value) {
    return page.conversion().tokens().wordsOf(value);
  }

  private String alternative(Element element) {
    return Entities.decode(words(element.get("alt")));
  }

  Block figure(Element element, BlockHead head) {
    return new Figure(head, page.images().image(element, address(element), alternative(element), page.path(), head.source()));
  }

  /** A paragraph with a link in place of what is not kept here: to where the picture would have led, or else to the picture. */
  Block link(Element element, BlockHead head) {
    String target = address(element);
    page.findings().add(Rule.MEDIA_ARE_KEPT_HERE, head.source(), target + " lies on another host: the page has a link in its place.");
    boolean stated = !element.get("alt").isEmpty() && !alternative(element).equals(Entities.decode(element.get("default-alt")));
    List<Inline> words = stated ? List.of(new Words(alternative(element))) : !head.caption().isEmpty() ? head.caption().words() : List.of(new Words(target));
    String leads = element.get("link").isEmpty() ? target : element.get("link");
    page.links().add(page.path(), leads, head.source());
    return new Paragraph(head, List.of(new Link(leads, locus.model.Attributes.NONE, words)));
  }

  Block recording(Element element, BlockHead head) {
    if (isRemote(element)) {
      return link(element, head);
    }
    String target = address(element);
    page.images().find(target, page.path(), head.source());
    String poster = element.get("poster").isEmpty() ? "" : Images.path(element, element.get("poster"));
    if (!poster.isEmpty() && !Images.isRemote(poster)) {
      page.images().find(poster, page.path(), head.source());
    }
    var kind = element.is("audio") ? Recording.Kind.AUDIO : Recording.Kind.VIDEO;
    List<String> options = Arrays.stream(element.get("options").split(" ")).filter(option -> List.of("autoplay", "loop", "muted", "nocontrols").contains(option)).toList();
    return new Recording(head, kind, target, Images.isRemote(poster) ? "" : poster,
        Images.pixels(element.get("width")), Images.pixels(element.get("height")), options, span(element));
  }

  private static String span(Element element) {
    String start = element.get("start");
    String end = element.get("end");
    return start.isEmpty() && end.isEmpty() ? "" : "t=" + start + (end.isEmpty() ? "" : "," + end);
  }
}
