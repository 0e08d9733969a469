package locus.release;

/** An archive is not what was released, or could not have been. The message goes on from "The archive is damaged:". */
final class DamagedArchiveException extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedArchiveException(String message) {
    super(message);
  }
}
