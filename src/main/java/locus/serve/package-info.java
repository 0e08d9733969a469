/**
 * The preview: an edition on this machine, baked again after each change. In comes a way to bake; out goes a site on loopback and
 * nowhere else. Knows how pages are served, not how they are made.
 */
package locus.serve;
