/**
 * The commands of the command line, one small class each: arguments in, exit status out. What they do stands elsewhere.
 */
package locus.command;
