package org.baselinecme;

import org.baselinecme.credit.certificates.CertificateVouching;
import org.baselinecme.office.links.OwnAddress;
import org.baselinecme.office.people.IdentityRequests;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Services about who somebody is, as mocks of every page test. */
@MockitoBean(types = {OwnAddress.class, IdentityRequests.class, CertificateVouching.class})
interface IdentityServices {}
