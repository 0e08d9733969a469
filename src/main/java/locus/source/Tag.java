package locus.source;

import java.util.Map;

/**
 * Name and attributes of an element of the small XML.
 *
 * @param name such as {@code paragraph}, {@code quoted}
 * @param attributes those that are not empty
 */
record Tag(String name, Map<String, String> attributes) {}
