class Hello {
  // tag::method[]
  void person() {
    say("person:x[y] & <b>");
  }
  // end::method[]
}
