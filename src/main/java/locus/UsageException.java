package locus;

/** The command cannot be carried out as it was given: wrong arguments, or an output folder that is not ours. Exit status 2. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message a sentence for the person at the terminal, with what to do */
  public UsageException(String message) {
    super(message);
  }
}
