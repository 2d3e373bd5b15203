package org.baselinecme;

import org.baselinecme.credit.certificates.CertificateVouching;
import org.baselinecme.office.factors.ForgottenPasswords;
import org.baselinecme.office.factors.OwnPassword;
import org.baselinecme.office.factors.SecondFactors;
import org.baselinecme.office.factors.SecurityPages;
import org.baselinecme.office.links.OwnAddress;
import org.baselinecme.office.passkeys.Passkeys;
import org.baselinecme.office.people.IdentityRequests;
import org.baselinecme.office.providers.ProvidedPeople;
import org.baselinecme.office.providers.ProviderAccounts;
import org.baselinecme.office.providers.ProviderConnections;
import org.baselinecme.office.providers.ProviderPages;
import org.baselinecme.office.providers.ProviderSettings;
import org.baselinecme.office.scim.ScimGroups;
import org.baselinecme.office.scim.ScimTokens;
import org.baselinecme.office.scim.ScimUsers;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.RememberedDevices;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Services about who somebody is, as mocks of every page test. */
@MockitoBean(
        types = {
            OwnAddress.class,
            ForgottenPasswords.class,
            OwnPassword.class,
            SecondFactors.class,
            OwnSessions.class,
            RememberedDevices.class,
            Passkeys.class,
            SecurityPages.class,
            ProviderPages.class,
            ProviderSettings.class,
            ProviderConnections.class,
            ProviderAccounts.class,
            ProvidedPeople.class,
            ScimTokens.class,
            ScimUsers.class,
            ScimGroups.class,
            IdentityRequests.class,
            CertificateVouching.class
        })
interface IdentityServices {}
