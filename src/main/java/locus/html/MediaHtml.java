package locus.html;

import java.util.Locale;
import locus.model.Attributes;
import locus.model.Figure;
import locus.model.Image;
import locus.model.Recording;

/**
 * Pictures, sound and film. What does not belong to the edition becomes a link: reading a page must not tell another host of it.
 */
final class MediaHtml {

  private final Place place;
  private final HtmlWriter html;

  MediaHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(Figure figure, String id) {
    place.open("figure", "image", id, figure.head().attributes());
    picture(figure.image(), Attributes.NONE);
    place.captionIn("figcaption", figure.head().caption());
    html.close("figure").line();
  }

  /** A picture within the line. */
  void inline(Image image, Attributes attributes) {
    picture(image, attributes);
  }

  private void picture(Image image, Attributes attributes) {
    boolean remote = Address.isRemote(image.target());
    String target = image.link().isEmpty() && remote ? image.target() : image.link();
    boolean link = !target.isEmpty() && !Address.runs(target) && !html.inside("a");
    if (link) {
      html.open("a", "class", "image", "href", target);
    }
    if (remote) {
      html.text(image.alternative().isEmpty() ? image.target() : image.alternative());
    } else {
      place.open("img", "", attributes.id(), attributes,
          "src", image.target(), "alt", image.alternative(),
          "width", pixels(image.width()), "height", pixels(image.height()),
          "loading", "lazy", "decoding", "async");
    }
    if (link) {
      html.close("a");
    }
  }

  private static String pixels(int length) {
    return length > 0 ? String.valueOf(length) : "";
  }

  void write(Recording recording, String id) {
    String tag = recording.kind().name().toLowerCase(Locale.ROOT);
    place.open("figure", tag, id, recording.head().attributes());
    if (Address.isRemote(recording.target())) {
      html.open("a", "href", recording.target()).text(recording.target()).close("a");
    } else {
      player(tag, recording);
    }
    place.captionIn("figcaption", recording.head().caption());
    html.close("figure").line();
  }

  private void player(String tag, Recording recording) {
    String span = recording.span().isEmpty() ? "" : "#" + recording.span();
    html.open(tag,
        "src", recording.target() + span,
        "width", pixels(recording.width()), "height", pixels(recording.height()),
        "poster", Address.isRemote(recording.poster()) ? "" : recording.poster(),
        "preload", "metadata",
        "controls", recording.options().contains("nocontrols") ? "" : "controls",
        "autoplay", option(recording, "autoplay"),
        "loop", option(recording, "loop"),
        "muted", option(recording, "muted"));
    html.close(tag);
  }

  private static String option(Recording recording, String name) {
    return recording.options().contains(name) ? name : "";
  }
}
