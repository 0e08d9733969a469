package locus.serve;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The door of this package: an edition that is baked, served on loopback, and baked again after each change. */
public final class Preview implements AutoCloseable {

  private static final int LOOK_AGAIN_MILLISECONDS = 200;

  private final Path folder;
  private final Supplier<String> bake;
  private final Bakes bakes = new Bakes();
  private final PreviewServer server;
  private SourceState baked;

  /**
   * Bakes for the first time and begins to serve.
   *
   * @param folder the edition folder
   * @param site where it is baked to; there need be no site yet
   * @param port 0 for any that is free
   * @param bake makes the site; gives what stops it in words, or nothing. Whatever it throws ends the preview
   * @throws BindException when the port is taken; nothing was baked then
   */
  public Preview(Path folder, Path site, int port, Supplier<String> bake) throws BindException {
    this.folder = folder;
    this.bake = bake;
    this.server = new PreviewServer(site.toAbsolutePath().normalize(), bakes, port);
    try {
      bakeNow(SourceState.of(folder));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Where the title page is. */
  public URI address() {
    return server.address();
  }

  /** Bakes after each change, until the thread is interrupted. */
  public void watch() throws InterruptedException {
    while (true) {
      SourceState now = SourceState.of(folder);
      if (!now.equals(baked)) {
        bakeNow(settled(now));
      }
      Thread.sleep(LOOK_AGAIN_MILLISECONDS);
    }
  }

  /** An editor saves in several steps, and several files at once: bakes when nothing more moves. */
  private SourceState settled(SourceState seen) throws InterruptedException {
    SourceState before = seen;
    Thread.sleep(LOOK_AGAIN_MILLISECONDS / 2);
    SourceState now = SourceState.of(folder);
    while (!now.equals(before)) {
      before = now;
      Thread.sleep(LOOK_AGAIN_MILLISECONDS / 2);
      now = SourceState.of(folder);
    }
    return now;
  }

  private void bakeNow(SourceState state) {
    baked = state; // what is changed during the bake is seen as a change after it
    bakes.run(bake);
  }

  @Override
  public void close() {
    server.close();
  }
}
