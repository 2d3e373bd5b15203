package org.baselinecme;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;

/** What page tests add to the controllers: the parts that each module marks, and mocks of everything else. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(useDefaultFilters = false, includeFilters = @Filter(PagePart.class))
@Import(PageMocks.class)
class PageSlice {}
