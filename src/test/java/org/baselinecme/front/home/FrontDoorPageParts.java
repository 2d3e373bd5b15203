package org.baselinecme.front.home;

import org.baselinecme.PagePart;
import org.springframework.context.annotation.Import;

/** The public pages in page tests. */
@PagePart
@Import(PublicPages.class)
class FrontDoorPageParts {}
