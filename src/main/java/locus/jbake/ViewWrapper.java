package locus.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import locus.html.Html;

/** Lets templates read records as beans, and prints {@link Html} as the markup it is; all other strings are escaped. */
final class ViewWrapper extends DefaultObjectWrapper {

  ViewWrapper() {
    super(Configuration.VERSION_2_3_35);
    setRecordZeroArgumentNonVoidMethodPolicy(ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    return object instanceof Html html ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup()) : super.handleUnknownType(object);
  }
}
