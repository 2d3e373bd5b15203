-- The register of companies asks the module of disclosures in Java who names a company; nothing reads this view any more.
drop view company_named;
