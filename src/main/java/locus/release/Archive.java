package locus.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The archive of a release, read with suspicion: what it holds will be written to disk. It is a zip of one folder that bears the
 * archive's name, with plain names in it, each once, and nothing deflated. So no entry can leave the folder, hide another, or be
 * larger than the archive itself. In that folder is one of the version's name, which holds the site that was frozen; what lies beside it
 * is for those who unpack the archive alone. One without such a folder holds the site itself.
 *
 * @param file the archive
 * @param version the release's
 */
record Archive(Path file, String version) {

  /** As the sources of an edition may be called; no name begins with a full stop. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+@~=,()-][A-Za-z0-9._+@~=,()-]*(?:/[A-Za-z0-9_+@~=,()-][A-Za-z0-9._+@~=,()-]*)*");
  private static final int LONGEST_NAME = 400;

  /** What is done with a file of an archive. */
  interface Taker {
    /** @param name relative to the root of the site that was frozen */
    void take(String name, byte[] bytes) throws IOException, DamagedArchiveException;
  }

  /** SHA-256 of the whole, in hexadecimal. */
  String sha256() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * Hands over each file, in order.
   *
   * @throws DamagedArchiveException when it is no zip, or one that Locus would not have made
   */
  void read(Taker taker) throws IOException, DamagedArchiveException {
    var names = new HashSet<String>();
    String site = isNested() ? version + "/" : "";
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = checked(entry, names);
        byte[] bytes = zip.readAllBytes();
        if (name.startsWith(site)) {
          taker.take(name.substring(site.length()), bytes);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new DamagedArchiveException(e.getMessage());
    }
    checkDirectory(names);
  }

  private boolean isNested() throws IOException, DamagedArchiveException {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.getEntry(folder() + version + "/index.html") != null;
    } catch (ZipException e) {
      throw new DamagedArchiveException(e.getMessage());
    }
  }

  private String folder() {
    return file.getFileName().toString().replaceFirst("\\.zip$", "") + "/";
  }

  private String checked(ZipEntry entry, Set<String> names) throws DamagedArchiveException {
    String name = entry.getName().startsWith(folder()) ? entry.getName().substring(folder().length()) : "";
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      throw new DamagedArchiveException("the name '" + entry.getName() + "' may not stand in it");
    }
    if (entry.getMethod() != ZipEntry.STORED) {
      throw new DamagedArchiveException("'" + name + "' is deflated");
    }
    // Some file systems do not tell capital letters from small ones.
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new DamagedArchiveException("'" + name + "' stands in it twice");
    }
    return name;
  }

  /** The directory at a zip's end is what other programs go by; it must name what was read. */
  private void checkDirectory(Set<String> names) throws IOException, DamagedArchiveException {
    try (var zip = new ZipFile(file.toFile())) {
      Set<String> listed = zip.stream().map(entry -> entry.getName().replaceFirst("^[^/]*/", "").toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
      if (names.isEmpty() || zip.size() != names.size() || !listed.equals(names)) {
        throw new DamagedArchiveException("its directory does not name the files that are in it");
      }
    } catch (ZipException e) {
      throw new DamagedArchiveException(e.getMessage());
    }
    for (String name : names) {
      for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        if (names.contains(name.substring(0, slash))) {
          throw new DamagedArchiveException("'" + name.substring(0, slash) + "' is a file and a folder in it");
        }
      }
    }
  }
}
