package org.baselinecme.delivery.participation;

import org.baselinecme.PagePart;
import org.springframework.context.annotation.Import;

/** Page tests sign guests in. */
@PagePart
@Import(GuestSignIn.class)
class GuestPageParts {}
