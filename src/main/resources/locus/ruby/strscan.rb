# As the library's own file, but that the classes lie beside all others in our jar (pom.xml), not in a jar within it.
JRuby::Util.load_ext('org.jruby.ext.strscan.StringScannerLibrary')
require 'strscan/strscan'
