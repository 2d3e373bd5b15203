package org.baselinecme.demo;

import org.baselinecme.PagePart;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Page tests read the addresses of mail from the settings. */
@PagePart
@EnableConfigurationProperties(Addresses.class)
class DemoPageParts {}
