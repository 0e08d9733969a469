package locus.serve;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * How often the edition was baked, and what was found the last time. Pages wait for a new number; no page is read while the site is
 * being replaced.
 */
final class Bakes {

  /**
   * The state after a bake.
   *
   * @param number grows with each bake that gave a site. It begins with the time, so that a page which an earlier preview left open
   *     is loaded again too
   * @param faults what the editor must mend before there is a newer site; empty when all is well
   */
  record State(long number, String faults) {}

  private final ReadWriteLock site = new ReentrantReadWriteLock();
  private State state = new State(System.currentTimeMillis(), "");

  /** Bakes; {@code bake} gives what stops it, or nothing. */
  void run(Supplier<String> bake) {
    site.writeLock().lock();
    String faults;
    try {
      faults = bake.get();
    } finally {
      site.writeLock().unlock();
    }
    tell(faults);
  }

  private synchronized void tell(String faults) {
    state = new State(faults.isEmpty() ? state.number() + 1 : state.number(), faults);
    notifyAll();
  }

  /** The last state. */
  synchronized State now() {
    return state;
  }

  /**
   * Waits for another state than the given one.
   *
   * @param milliseconds how long at the most
   * @return the state after that time, which may be the same
   */
  synchronized State after(State known, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long left = milliseconds;
    while (state.equals(known) && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return state;
  }

  /** Reads from a whole site. */
  <T> T reading(Supplier<T> read) {
    site.readLock().lock();
    try {
      return read.get();
    } finally {
      site.readLock().unlock();
    }
  }
}
