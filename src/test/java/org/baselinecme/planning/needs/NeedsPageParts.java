package org.baselinecme.planning.needs;

import org.baselinecme.PagePart;
import org.springframework.context.annotation.Import;

/** Page tests see the model of the page, made of what the services answer. */
@PagePart
@Import(NeedsPageModel.class)
class NeedsPageParts {}
