CYPHER 25
// Entries of control lists that cover some products, through a capability that somebody asserts and a form that fits. Entries and
// capabilities that are not in force, or were not, are in the answer with their days. Parameters: ids (of products), lists.
// Columns: product, entry (ids), from, to (days in force; to is null if still), capabilityFrom, capabilityTo (days, or null).
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(:Capability)<-[:COVERS]-(entry:ControlEntry)
WHERE product.id IN $ids AND visible(has) AND visible(entry) AND entry.list IN $lists AND entry.inForceFromDay IS NOT NULL
  AND (product.form IS NULL OR product.form IN entry.forms)
  AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
RETURN product.id AS product, entry.id AS entry, entry.inForceFromDay AS from, entry.inForceToDay AS to,
       has.validFromDay AS capabilityFrom, has.validToDay AS capabilityTo
