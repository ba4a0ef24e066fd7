CYPHER 25
// Links that move a product which an entry of some lists covers, through a capability that somebody asserts and a form that fits: the entry
// may be in force on another day than that of the link. Parameters: lists.
// Columns: link (id), validFrom, validTo (dates of the link, or null), from, to (days in force; to is null if still),
// capabilityFrom, capabilityTo (days, or null).
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(:Capability)<-[:COVERS]-(entry:ControlEntry)
WHERE visible(product) AND visible(has) AND visible(entry) AND entry.list IN $lists AND entry.inForceFromDay IS NOT NULL
  AND (product.form IS NULL OR product.form IN entry.forms)
  AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
MATCH (product)<-[role:OF|FROM|TO]-(link:Link)
WHERE visible(link)
  AND ((type(role) = 'OF' AND link.kind IN ['SUPPLY', 'CO_DEVELOPMENT'])
    OR (type(role) = 'TO' AND link.kind = 'MANUFACTURE')
    OR (type(role) = 'FROM' AND link.kind IN ['COMPONENT', 'DEPLOYMENT']))
RETURN link.id AS link, link.validFrom AS validFrom, link.validTo AS validTo, entry.inForceFromDay AS from,
       entry.inForceToDay AS to, has.validFromDay AS capabilityFrom, has.validToDay AS capabilityTo
