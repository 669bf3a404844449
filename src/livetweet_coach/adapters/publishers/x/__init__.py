"""X, by its self-serve API and tweepy, with an app that the person has registered there."""
