CREATE CONSTRAINT revoked_subject__is_unique_by_issuer IF NOT EXISTS FOR (n:RevokedSubject) REQUIRE (n.issuer, n.subject) IS UNIQUE;
