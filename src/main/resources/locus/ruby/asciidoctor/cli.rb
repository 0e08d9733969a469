# Asciidoctor's command line, which AsciidoctorJ asks for and nobody types here: its name is enough, and Ruby's option parser,
# which the real one would load, is a twentieth of the start.
module Asciidoctor
  module Cli
    class Invoker
    end
  end
end
