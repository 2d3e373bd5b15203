package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** How many SQL statements the home page of a learner takes. */
class LearnerHomeStatementsDbTest extends DatabaseTest {
    private static final int HOME = 13;
    private MockMvcTester browser;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void the_home_page_takes_few_statements_and_reads_nothing_twice() {
        var learner = cast.learners().learner("Bo Falk", "MD", "PHYSICIAN");
        var statements = new ArrayList<String>();
        assertThat(browser.get().uri("/catalog"))
                .hasStatusOk(); // what every page shares is cached, whichever test came before
        let(
                learner,
                me -> statements.addAll(SqlStatements.during(() -> assertThat(
                                browser.get().uri("/").with(authentication(SecurityPageConfiguration.atWork(me))))
                        .hasStatusOk())));
        assertThat(statements).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(HOME);
    }
}
