"""Holds FHIR R4 files (bundles, or NDJSON) against readers that nobody here wrote.

    accept_fhir.py FILE ...

fhir.resources (R4 models), google-fhir-r4 (types, dates, required fields) and SMART's fhirclient read each
resource; with FHIR_SCHEMA naming HL7's fhir.schema.json, python-jsonschema reads it too. Exit 0: all accept all.
What only a server sees (profiles, units, whether references lead anywhere) none of them tells.
"""
import importlib
import json
import os
import sys

from fhir.resources import get_fhir_model_class
from google.fhir.r4 import json_format
from google.fhir.r4.proto.core.resources import bundle_and_contained_resource_pb2


def documents(path):
    with open(path, encoding="utf-8") as file:
        if path.endswith(".ndjson"):
            return [json.loads(line) for line in file]
        return [json.load(file)]


def resources(document):
    yield document
    for entry in document.get("entry", []):
        yield entry["resource"]


def smart(document):
    kind = document["resourceType"]
    module = importlib.import_module("fhirclient.models." + kind.lower())
    getattr(module, kind)(document, strict=True).as_json()


def models(document):
    get_fhir_model_class(document["resourceType"]).parse_obj(document)


def google(document):
    bundle = document
    if document["resourceType"] != "Bundle":
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": document}]}
    json_format.json_fhir_string_to_proto(
        json.dumps(bundle), bundle_and_contained_resource_pb2.Bundle, validate=True,
        default_timezone="UTC")


def schema_reader(path):
    import jsonschema

    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    definitions = dict(schema["definitions"])
    # Entries are read one by one against their own type: through the choice of all types an error says nothing.
    entry = json.loads(json.dumps(definitions["Bundle_Entry"]))
    entry["properties"]["resource"] = {"type": "object"}
    definitions["Bundle_Entry"] = entry

    def read(document):
        for resource in resources(document):
            reference = {"$ref": "#/definitions/" + resource["resourceType"]}
            jsonschema.Draft6Validator(
                {"$schema": schema["$schema"], "definitions": definitions, **reference}
            ).validate(resource)

    return read


readers = {"fhir.resources": models, "google-fhir-r4": google, "fhirclient": smart}
if os.environ.get("FHIR_SCHEMA"):
    readers["HL7's JSON schema"] = schema_reader(os.environ["FHIR_SCHEMA"])

refused = 0
for path in sys.argv[1:]:
    for document in documents(path):
        for name, read in readers.items():
            try:
                read(document)
            except Exception as error:
                refused += 1
                print(f"{os.path.basename(path)}: {name} refuses: {str(error)[:400]}")
print(f"{len(sys.argv) - 1} files, {len(readers)} readers, {refused} refusals")
sys.exit(refused > 0)
