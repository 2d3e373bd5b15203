package org.baselinecme.demo;

import org.baselinecme.planning.faculty.AgreementTextForm;
import org.baselinecme.planning.faculty.AgreementTexts;
import org.baselinecme.planning.faculty.MaterialRequests;
import org.baselinecme.planning.faculty.MaterialTermsForm;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the office asks of faculty: a speaker agreement, and slides two weeks before each session of a conference or course. */
@Component
@Conditional(DemoWanted.class)
class DemoFaculty {
    private static final String AGREEMENT = """
            Thank you for teaching in our continuing education. By accepting, you agree to the following.

            1. My content is balanced, evidence-based and free of commercial bias, and I disclose all financial relationships with ineligible companies before the session.
            2. I submit my slides by the date shown on my Home page so the CME office can review them. I make the changes that content review asks for.
            3. I use generic names. My slides carry no logos or promotional material of ineligible companies, and I accept no payment for this session from such a company.
            4. I have the right to use every image and table I show, and no patient can be identified.
            5. The CME office may record the session and share my slides with registered learners.
            """;

    private final AgreementTexts texts;
    private final MaterialRequests requests;

    DemoFaculty(AgreementTexts texts, MaterialRequests requests) {
        this.texts = texts;
        this.requests = requests;
    }

    void agrees(Me me) {
        texts.write(me, new AgreementTextForm(0, AGREEMENT));
    }

    void asks(Me me, ActivityId activity) {
        requests.set(me, activity, new MaterialTermsForm(0, true, false, "14"));
    }
}
