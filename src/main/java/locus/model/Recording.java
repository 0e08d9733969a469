package locus.model;

import java.util.List;

/**
 * Sound or film: {@code audio::}, {@code video::}.
 *
 * @param target path relative to the page
 * @param poster path of a still picture; may be empty
 * @param width in CSS pixels; 0 where the editor gives none
 * @param height in CSS pixels; 0 where the editor gives none
 * @param options {@code autoplay}, {@code loop}, {@code muted}, {@code nocontrols}
 * @param span a media fragment such as {@code t=10,20}; may be empty
 */
public record Recording(
    BlockHead head,
    Kind kind,
    String target,
    String poster,
    int width,
    int height,
    List<String> options,
    String span)
    implements Block {
  public Recording {
    options = List.copyOf(options);
  }

  /** What it records. */
  public enum Kind { AUDIO, VIDEO }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitRecording(this);
  }
}
