"""The agents: receive a record, call the stage, deliver what it made, acknowledge."""
