package org.baselinecme.credit.certificates;

import org.baselinecme.PagePart;
import org.springframework.context.annotation.Import;

/** Page tests write the spreadsheet; nothing is printed. */
@PagePart
@Import(TranscriptFile.class)
class TranscriptPageParts {}
