package org.baselinecme.office.security;

import java.util.List;

/** Accounts that the sign-in page offers to anyone who opens it. Only a demo office has any, so only the demo implements this. */
public interface SampleAccounts {
    /** The accounts, in the order of the page. */
    List<SampleAccount> list();

    /** The password that all of them share. */
    String password();

    /** One account: whose it is, its email address, and what the person does in the office. */
    record SampleAccount(String name, String email, String duty) {}
}
