# CGI's escaping in Java is an addition that may be absent; it lies in a jar within the jar, which costs more to unpack than a bake
# gains. CGI::Util has the same in Ruby.
